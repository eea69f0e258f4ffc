using System;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using UmBot.PowerShellHost;

// PowerShell's engine alone, for tests on machines that have no PowerShell: reads lines from stdin as
// `pwsh -NoLogo -NoProfile -NonInteractive -NoExit -Command -` does, runs each in one runspace, and
// ends when stdin does. It adds no command to those of Microsoft.PowerShell.Core.

string line;
var host = new LineHost();
using var runspace = RunspaceFactory.CreateRunspace(host, InitialSessionState.CreateDefault2());
runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
runspace.Open();
Runspace.DefaultRunspace = runspace;

while (host.ExitCode is null && (line = Console.In.ReadLine()!) is not null)
{
    if (line.Trim().Length > 0)
    {
        Run(line);
    }
}
return host.ExitCode ?? 0;

void Run(string script)
{
    using var shell = PowerShell.Create(runspace);
    try
    {
        shell.AddScript(script);
        foreach (var value in shell.Invoke())
        {
            Console.Out.WriteLine(value);
        }
    }
    catch (RuntimeException error)
    {
        Tell(error.ErrorRecord);
    }
    foreach (var error in shell.Streams.Error)
    {
        Tell(error);
    }
}

static void Tell(ErrorRecord error)
{
    Console.Error.WriteLine($"{error.InvocationInfo?.MyCommand?.Name ?? "Line"}: {error}");
    Console.Error.WriteLine($"    + CategoryInfo          : {error.CategoryInfo}");
    Console.Error.WriteLine($"    + FullyQualifiedErrorId : {error.FullyQualifiedErrorId}");
}
