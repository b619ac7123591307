export function telemetryOff(folder: string): { XDG_CONFIG_HOME: string } & Record<string, string>
