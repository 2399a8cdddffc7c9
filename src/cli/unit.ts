/** The systemd unit, hardened as far as V8 survives it: it writes code to memory, so W^X is not asked for. */

export interface Service {
  /** What is run, without the arguments: one executable, or Node and a script. */
  command: string[];
  /** Absolute path of the config. */
  config: string;
  /** Absolute path of the folder that it writes to. */
  folder: string;
  user: string;
}

export function unit({ command, config, folder, user }: Service): string {
  return `[Unit]
Description=textback: missed calls are texted back
Wants=network-online.target
After=network-online.target time-sync.target
StartLimitIntervalSec=0

[Service]
Type=notify
NotifyAccess=all
ExecStart=${[...command, 'serve', '-c', config].map(quoted).join(' ')}
ExecReload=/bin/kill -HUP $MAINPID
User=${user}
WorkingDirectory=${folder}
Restart=always
RestartSec=2
WatchdogSec=90
TimeoutStartSec=60
TimeoutStopSec=15
UMask=0077

NoNewPrivileges=yes
CapabilityBoundingSet=
ProtectSystem=strict
ProtectHome=${[folder, config, ...command].some(isPrivate) ? 'no' : 'yes'}
ReadWritePaths=${quoted(folder)}
PrivateTmp=yes
PrivateDevices=yes
ProtectClock=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectControlGroups=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
`;
}

/** A Node of one's own, such as nvm's, lies there too. */
function isPrivate(path: string): boolean {
  return path.startsWith('/home/') || path.startsWith('/root/');
}

/** systemd reads % and $ as the beginning of something else. */
function quoted(word: string): string {
  const escaped = word.replace(/[\\"]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /[\s'"\\]/.test(word) ? `"${escaped}"` : escaped;
}
