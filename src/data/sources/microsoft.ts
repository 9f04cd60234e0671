import { defineSources } from '#facts/source.ts'

export const microsoft = defineSources('Microsoft', {
  'microsoft-version-compatibility': {
    title: 'Windows container version compatibility',
    url: 'https://learn.microsoft.com/en-us/virtualization/windowscontainers/deploy-containers/version-compatibility',
    checked: '2026-11-28',
  },
  'microsoft-system-error-codes': {
    title: 'System error codes (0-499)',
    url: 'https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--0-499-',
    checked: '2026-11-28',
  },
  'aspnet-signalr-scale': {
    title: 'ASP.NET Core SignalR hosting and scaling',
    url: 'https://learn.microsoft.com/en-us/aspnet/core/signalr/scale',
    checked: '2026-11-28',
  },
  'windows-container-tools-issue-75': {
    title: 'LogMonitor: this version is not compatible with the version of Windows (issue 75)',
    url: 'https://github.com/microsoft/windows-container-tools/issues/75',
    checked: '2026-11-28',
  },
  'virtualization-documentation-issue-355': {
    title: 'hcsshim ImportLayer fails: the file is used by another process (issue 355)',
    url: 'https://github.com/MicrosoftDocs/Virtualization-Documentation/issues/355',
    checked: '2026-11-28',
  },
  'windows-containers-issue-92': {
    title: 'Importing a layer of a Windows image fails (issue 92)',
    url: 'https://github.com/microsoft/Windows-Containers/issues/92',
    checked: '2026-11-28',
  },
  'aspnet-proxy': {
    title: 'Configure ASP.NET Core to work with proxy servers and load balancers',
    url: 'https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/proxy-load-balancer',
    checked: '2026-11-28',
  },
  'dotnet-inotify-issue': {
    title:
      'aspnetcore: the configured user limit on inotify instances has been reached (issue 19845)',
    url: 'https://github.com/dotnet/aspnetcore/issues/19845',
    checked: '2026-11-28',
  },
  'dotnet-datas': {
    title: 'Dynamic adaptation to application sizes (DATAS)',
    url: 'https://learn.microsoft.com/en-us/dotnet/standard/garbage-collection/datas',
    checked: '2026-11-28',
  },
  'dotnet-gc-config': {
    title: 'Runtime configuration options for garbage collection',
    url: 'https://learn.microsoft.com/en-us/dotnet/core/runtime-config/garbage-collector',
    checked: '2026-11-28',
  },
  'aspnet-key-storage': {
    title: 'Key storage providers in ASP.NET Core',
    url: 'https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/key-storage-providers',
    checked: '2026-11-28',
  },
  'aspnetcore-issue-45706': {
    title: 'The antiforgery token could not be decrypted (issue 45706)',
    url: 'https://github.com/dotnet/aspnetcore/issues/45706',
    checked: '2026-11-28',
  },
  'aspnetcore-issue-2513': {
    title: 'Keys that are not kept or not shared between nodes (issue 2513)',
    url: 'https://github.com/dotnet/aspnetcore/issues/2513',
    checked: '2026-11-28',
  },
  'dotnet-runtime-issue-61076': {
    title: 'Memory allocation fails below the container limit (issue 61076)',
    url: 'https://github.com/dotnet/runtime/issues/61076',
    checked: '2026-11-28',
  },
  'dotnet-framework-images': {
    title: 'Container images of .NET Framework',
    url: 'https://github.com/microsoft/dotnet-framework-docker/blob/main/README.runtime.md',
    checked: '2026-11-29',
    asOf: '2026-07-14',
  },
  'dotnet-images': {
    title: 'Container images of .NET',
    url: 'https://github.com/dotnet/dotnet-docker/blob/main/README.md',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
})
