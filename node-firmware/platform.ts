/**
 * The parts of Espruino that the firmware's platform side touches, as types.
 * Files that use one declare it for themselves: `declare const E: Espruino`. So they type-check in the node's world and in the tests'.
 */

/** A TCP socket of `require("net")`; one character of a string is one byte. */
export interface Socket {
  /** Appends to an unbounded buffer; throws "This socket is closed" after `end`. */
  write(data: string): void;
  /** Closes once everything is sent: with a stalled peer, never. */
  end(): void;
  on(event: string, listener: (...args: any[]) => void): void;
  removeAllListeners(event?: string): void;
  /** What Espruino has not sent yet; undefined before the first write, and elsewhere. */
  dSnd?: string;
  /** Espruino's own mark on a socket that must be closed at the next turn, whatever is unsent. */
  clsNow?: boolean;
}

export interface Net {
  /** Blocks until the connection stands; throws where it is refused or the host's name has no address. */
  connect(options: { host: string; port: number }): Socket;
}

export interface Storage {
  read(name: string, offset?: number, length?: number): string | undefined;
  write(name: string, data: string, offset?: number, size?: number): boolean;
  erase(name: string): void;
  list(pattern?: RegExp): string[];
  getStats?(): { freeBytes: number };
}

export interface Espruino {
  on(event: string, listener: (...args: any[]) => void): void;
  getErrorFlags(): string[];
  srand(seed: number): void;
  hwRand(): number;
  enableWatchdog(seconds: number, automatic: boolean): void;
}
