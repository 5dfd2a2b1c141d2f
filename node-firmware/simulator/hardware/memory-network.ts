/** A network inside the process, for nodes whose time is driven: no sockets, no delays but those that the caller makes. */
import { SOCKET_ERRORS, type Connection, type ConnectFailure, type Network } from "./network.ts";

/** Bytes that wait for a reader before its writer stalls: LwIP's window. */
const WINDOW_BYTES = 5_744;

/** One end of a connection in memory. */
export class MemoryConnection implements Connection {
  peer: MemoryConnection | undefined;
  wake: () => void;
  received = "";
  /** The other end has closed. */
  ended = false;
  closed = false;
  code = 0;

  constructor(wake: () => void) {
    this.wake = wake;
  }

  ready(): boolean {
    return true;
  }

  receive(max: number): string | undefined {
    if (this.received === "") return this.ended ? undefined : "";
    const data = this.received.slice(0, max);
    this.received = this.received.slice(data.length);
    this.peer?.wake();
    return data;
  }

  send(data: string): number {
    const { peer } = this;
    if (this.ended || !peer) return this.code || SOCKET_ERRORS.CLOSED;
    const taken = data.slice(0, Math.max(0, WINDOW_BYTES - peer.received.length));
    peer.received += taken;
    if (taken !== "") peer.wake();
    return taken.length;
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.peer?.finish(0);
    this.peer = undefined;
    this.ended = true;
  }

  /** Breaks the connection as a reset does: the other end sees an error. */
  reset(): void {
    this.peer?.finish(SOCKET_ERRORS.RESET);
    this.close();
  }

  finish(code: number): void {
    this.ended = true;
    this.code = code;
    this.wake();
  }

  error(): number {
    return this.code;
  }
}

type Accept = (connection: MemoryConnection) => void;

/**
 * Hosts and ports in memory. Nodes get a view of it by `network()`, servers are put in by `serve()`.
 * @example
 * const net = new MemoryNetwork();
 * net.serve("broker", 1883, (connection) => { connection.wake = () => echo(connection); });
 * const node = createPlatform({ network: net.network("node-1") });
 */
export class MemoryNetwork {
  readonly servers = new Map<string, Accept>();

  /** Opens a server; `accept` gets the server's end of each connection, and may set its `wake`. */
  serve(host: string, port: number, accept: Accept): { close(): void } | undefined {
    const key = `${host}:${port}`;
    if (this.servers.has(key)) return undefined;
    this.servers.set(key, accept);
    return { close: () => void this.servers.delete(key) };
  }

  connect(host: string, port: number, wake: () => void): Connection | ConnectFailure {
    const accept = this.servers.get(`${host}:${port}`);
    if (!accept) return "unreachable";
    const near = new MemoryConnection(wake);
    const far = new MemoryConnection(() => undefined);
    near.peer = far;
    far.peer = near;
    accept(far);
    return near;
  }

  /** What a node on this network sees; `self` is the name by which others reach its servers. */
  network(self: string): Network {
    const own = (host: string): string => (host === "127.0.0.1" || host === "localhost" ? self : host);
    return {
      connect: (host, port, wake) => this.connect(own(host), port, wake),
      listen: (port, accept, wake) =>
        this.serve(self, port, (connection) => {
          connection.wake = wake;
          accept(connection);
        }),
    };
  }
}
