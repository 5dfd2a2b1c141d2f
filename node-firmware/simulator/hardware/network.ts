/** What a node's sockets stand on: real sockets, or a network inside a test. */

/** One end of a TCP connection. Nothing blocks; bytes are characters of 0 to 255. */
export interface Connection {
  /** False while the connection is still being made: nothing is asked of it until then. */
  ready(): boolean;
  /** Up to `max` bytes that have come; "" where there are none yet; undefined where the other side has closed and all was read. */
  receive(max: number): string | undefined;
  /** Takes bytes to send; returns how many, 0 where it is full, a negative code where the connection is gone. */
  send(data: string): number;
  close(): void;
  /** Negative code of what broke the connection, 0 for an orderly end. */
  error(): number;
}

/** Why there is no connection. */
export type ConnectFailure = "unreachable" | "unknown host";

export interface Network {
  /**
   * Opens a connection, and knows at once whether there is one, as the node's blocking connect does.
   * @param wake called whenever something came, or the connection can take more, or is gone
   */
  connect(host: string, port: number, wake: () => void): Connection | ConnectFailure;
  /** Opens a server; `undefined` where the port is taken. */
  listen?(port: number, accept: (connection: Connection) => void, wake: () => void): { close(): void } | undefined;
}

export const SOCKET_ERRORS = {
  CLOSED: -1,
  TIMEOUT: -3,
  NO_ROUTE: -4,
  MAX_SOCKETS: -7,
  UNSENT: -8,
  RESET: -9,
} as const;

/** A network without anybody. */
export const noNetwork: Network = { connect: () => "unreachable" };
