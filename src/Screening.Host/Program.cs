using Screening.Host.Cli;

return await CommandLine.RunAsync(args, Shell.OfProcess());
