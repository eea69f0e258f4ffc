import { ChildProcess } from 'node:child_process';
import { PowerShell, type InvocationResult } from 'node-powershell';
import type { ShellSettings } from './shell-settings.js';

/**
 * node-powershell's shell with six things changed:
 * - it runs the executable of the settings, whatever NODE_POWERSHELL says;
 * - its marks end in a line feed alone, because it looks for the second mark only as far from the
 *   end as one of those takes: on Windows, where WriteLine ends in two characters, an output that
 *   comes in one piece with its marks would never be seen as whole;
 * - it keeps no history, in which every output would stay;
 * - it waits for the process's end once per command: a promise that lives as long as the process
 *   would keep what every command printed for as long;
 * - a command goes to the process in one write, marks and all, instead of in ten;
 * - the failure of a process that nobody waits for doesn't end this one.
 */
export class GatePowerShell extends PowerShell {
  /** Tells the running command that the process is gone. */
  #tellCommand: () => void = () => undefined;

  constructor(settings: ShellSettings, environment: Readonly<Record<string, string>>) {
    super({
      executable: settings.executable,
      executableOptions: {
        '-NoLogo': false,
        ...Object.fromEntries(settings.arguments.map((argument) => [argument, true])),
      },
      spawnOptions: { env: { ...environment }, windowsHide: true },
      throwOnInvocationError: false,
    });
    const exit: unknown = Reflect.get(this, 'exitPromise');
    const tell = (): void => {
      this.#tellCommand();
    };
    void Promise.resolve(exit).then(tell, tell);
    for (const stream of Object.values(this.streams)) stream.on('error', () => undefined);
  }

  override async invoke(command: string): Promise<InvocationResult> {
    const exit = new Promise<void>((resolve) => {
      this.#tellCommand = resolve;
    });
    Reflect.set(this, 'exitPromise', exit);
    const { stdin } = this.streams;
    stdin.cork();
    const invoking = super.invoke(command);
    stdin.uncork();
    try {
      return await invoking;
    } finally {
      this.history.splice(0);
    }
  }

  protected override setExecutable({ executable }: { executable?: string }): string {
    if (executable === undefined) throw new TypeError('no executable is named');
    return executable;
  }

  protected override writeToOutput(input: string): string {
    return `[Console]::Out.Write("${input}\`n")`;
  }

  protected override writeToError(input: string): string {
    return `[Console]::Error.Write("${input}\`n")`;
  }

  /** The process that node-powershell started and keeps to itself. */
  get child(): ChildProcess {
    const child: unknown = Reflect.get(this, 'process');
    if (child instanceof ChildProcess) return child;
    throw new TypeError('node-powershell keeps its process elsewhere');
  }
}
