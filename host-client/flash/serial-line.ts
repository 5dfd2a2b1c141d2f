/**
 * A serial line: opens it, says clearly why it cannot, and tells when the cable is pulled. Everything that talks to a board
 * by USB stands on this; `serialport` is imported at its first use, since only flashing needs it.
 */
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  statSync,
} from "node:fs";
import { FlashError } from "./errors.ts";

/** The part of `serialport`'s stream that is used here. */
export interface SerialStream {
  readonly isOpen: boolean;
  readonly path: string;
  open(callback: (error: Error | null) => void): void;
  close(callback: (error: Error | null) => void): void;
  write(data: Uint8Array, callback: (error: Error | null | undefined) => void): boolean;
  drain(callback: (error: Error | null) => void): void;
  set(lines: { dtr: boolean; rts: boolean }, callback: (error: Error | null) => void): void;
  update(options: { baudRate: number }, callback: (error: Error | null) => void): void;
  on(event: "data", listener: (data: Buffer) => void): unknown;
  on(event: "close" | "error", listener: (error?: Error | null) => void): unknown;
}

/** Makes a stream for a path without opening it; tests put their own behind it. */
export type SerialFactory = (path: string, baudRate: number) => Promise<SerialStream>;

/** The factory that stands on the `serialport` package. @throws FlashError E607 where it is not installed. */
export const serialportFactory: SerialFactory = async (path, baudRate) => {
  const { SerialPort } = await importSerialport();
  return new SerialPort({ path, baudRate, autoOpen: false }) as unknown as SerialStream;
};

/** The `serialport` package. @throws FlashError E607 */
export async function importSerialport(): Promise<typeof import("serialport")> {
  try {
    return await import("serialport");
  } catch (cause) {
    throw notInstalled("serialport", cause);
  }
}

/** The error for an optional package that is missing. */
export function notInstalled(name: string, cause: unknown): FlashError {
  return new FlashError("E607", `the package '${name}' is not installed; only flashing needs it`, {
    hint: "npm install --save-dev serialport esptool-js",
    cause,
  });
}

/**
 * Opens a serial line.
 *
 * @throws FlashError E601 no such port · E603 held by another program · E604 not permitted · E607.
 */
export async function openSerial(
  path: string,
  baudRate: number,
  factory: SerialFactory = serialportFactory,
): Promise<SerialStream> {
  const stream = await factory(path, baudRate);
  await new Promise<void>((resolve, reject) => {
    stream.open((error) => (error ? reject(explainOpenError(path, error)) : resolve()));
  });
  return stream;
}

/**
 * Checks that a port exists and may be opened, without opening it: that alone resets some boards.
 * @throws FlashError E601, E604
 */
export function checkAccess(path: string, access: typeof accessSync = accessSync): void {
  if (process.platform === "win32") return; // COM3 is no file
  if (!existsSync(path)) throw noSuchPort(path);
  try {
    access(path, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw notPermitted(path, cause);
  }
}

function explainOpenError(path: string, error: Error): FlashError {
  if (/no such file|file not found|ENOENT/i.test(error.message)) return noSuchPort(path, error);
  if (/permission denied|EACCES/i.test(error.message)) return notPermitted(path, error);
  if (/cannot lock|resource busy|EBUSY|access denied|temporarily unavailable/i.test(error.message)) {
    return portBusy(path, error);
  }
  return new FlashError("E611", `the port ${path} could not be opened: ${error.message}`, {
    hint: "Unplug the board, plug it in again, and repeat the command.",
    cause: error,
  });
}

function noSuchPort(path: string, cause?: unknown): FlashError {
  return new FlashError("E601", `there is no port ${path}`, {
    hint: "Is the board plugged in? Leave --port out and the port is found:  broccoli flash",
    cause,
  });
}

function portBusy(path: string, cause: unknown): FlashError {
  const holder = findHolder(path);
  return new FlashError(
    "E603",
    `another program holds ${path}${holder ? `: ${holder.name} (process ${holder.pid})` : ""}`,
    {
      hint: holder
        ? `End it:  kill ${holder.pid}`
        : "Close the serial monitor or editor that uses it, and repeat the command.",
      cause,
    },
  );
}

function notPermitted(path: string, cause: unknown): FlashError {
  const group = groupOf(path) ?? "dialout";
  return new FlashError("E604", `this user may not open ${path}`, {
    hint: `sudo usermod -aG ${group} $USER   then log out and in again`,
    cause,
  });
}

/** The name of the group that owns a file, from /etc/group. */
function groupOf(path: string): string | undefined {
  try {
    const { gid } = statSync(path);
    const lines = readFileSync("/etc/group", "utf8").split("\n");
    const name = lines.map((line) => line.split(":")).find((parts) => Number(parts[2]) === gid)?.[0];
    return name === "root" ? undefined : name;
  } catch {
    return undefined;
  }
}

/** Who has a device open, as far as /proc tells this user; who holds its lock is named first. Only Linux has it. */
function findHolder(path: string): { pid: number; name: string } | undefined {
  if (process.platform !== "linux") return undefined;
  const device = realpathSync(path);
  const holders = readdirSync("/proc").filter((entry) => /^\d+$/.test(entry) && holds(entry, device));
  const lockers = lockersOf(device);
  const pid = holders.find((holder) => lockers.includes(holder)) ?? holders[0];
  return pid === undefined ? undefined : { pid: Number(pid), name: readFileSync(`/proc/${pid}/comm`, "utf8").trim() };
}

/** Lines of /proc/locks: `1: FLOCK ADVISORY WRITE 4711 00:1a:5 0 EOF`, process and inode. */
function lockersOf(device: string): string[] {
  const inode = `:${statSync(device).ino}`;
  const fields = readFileSync("/proc/locks", "utf8")
    .split("\n")
    .map((line) => line.split(/\s+/));
  return fields.filter(([, , , , , file]) => file?.endsWith(inode)).map(([, , , , pid]) => pid);
}

function holds(pid: string, device: string): boolean {
  try {
    const folder = `/proc/${pid}/fd`;
    return Number(pid) !== process.pid && readdirSync(folder).some((fd) => readlinkSync(`${folder}/${fd}`) === device);
  } catch {
    return false; // another user's process, or one that has just ended
  }
}
