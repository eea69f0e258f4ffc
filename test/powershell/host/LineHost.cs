using System;
using System.Globalization;
using System.Management.Automation.Host;

namespace UmBot.PowerShellHost;

/// <summary>A host without a screen and with nobody at its keyboard.</summary>
internal sealed class LineHost : PSHost
{
    private readonly LineUserInterface userInterface = new();

    /// <summary>What `exit` was called with; null: it wasn't.</summary>
    public int? ExitCode { get; private set; }

    public override CultureInfo CurrentCulture => CultureInfo.CurrentCulture;

    public override CultureInfo CurrentUICulture => CultureInfo.CurrentUICulture;

    public override Guid InstanceId { get; } = Guid.NewGuid();

    public override string Name => "LineHost";

    public override PSHostUserInterface UI => userInterface;

    public override Version Version { get; } = new(1, 0);

    public override void EnterNestedPrompt() => throw new NotSupportedException();

    public override void ExitNestedPrompt() => throw new NotSupportedException();

    public override void NotifyBeginApplication()
    {
    }

    public override void NotifyEndApplication()
    {
    }

    public override void SetShouldExit(int exitCode) => ExitCode = exitCode;
}
