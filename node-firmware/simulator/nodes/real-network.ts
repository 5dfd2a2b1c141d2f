/** The network of simulated nodes that run in real time: Node.js's sockets, asked as Espruino asks its own. */
import { readFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { SOCKET_ERRORS, type Connection, type ConnectFailure, type Network } from "../hardware/network.ts";
import { canConnect } from "./probe.ts";

/** Bytes that wait for the node before its peer is slowed down, as TCP's window does. */
const WINDOW_BYTES = 5_744;
/** Bytes that wait for the peer before the node's sends stall. */
const SEND_BYTES = 5_744;

class RealConnection implements Connection {
  readonly socket: Socket;
  readonly wake: () => void;
  readonly chunks: Buffer[] = [];
  buffered = 0;
  ended = false;
  code = 0;
  connecting: boolean;

  constructor(socket: Socket, wake: () => void, connecting: boolean) {
    this.socket = socket;
    this.wake = wake;
    this.connecting = connecting;
    socket.setNoDelay(true);
    socket.on("connect", () => {
      this.connecting = false;
      wake();
    });
    socket.on("data", (chunk) => this.take(chunk));
    socket.on("end", () => this.finish(0));
    socket.on("error", () => this.finish(SOCKET_ERRORS.RESET));
    socket.on("close", () => this.finish(0));
    socket.on("drain", wake);
  }

  take(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.buffered += chunk.length;
    if (this.buffered > WINDOW_BYTES) this.socket.pause();
    this.wake();
  }

  finish(code: number): void {
    if (!this.ended) this.code = code;
    this.ended = true;
    this.connecting = false;
    this.wake();
  }

  ready(): boolean {
    return !this.connecting;
  }

  receive(max: number): string | undefined {
    const first = this.chunks[0];
    if (!first) return this.ended ? undefined : "";
    const part = first.subarray(0, max);
    if (part.length === first.length) this.chunks.shift();
    else this.chunks[0] = first.subarray(max);
    this.buffered -= part.length;
    if (this.buffered <= WINDOW_BYTES && this.socket.isPaused()) this.socket.resume();
    return part.toString("latin1");
  }

  send(data: string): number {
    if (this.ended) return this.code || SOCKET_ERRORS.CLOSED;
    if (this.socket.writableLength > SEND_BYTES) return 0;
    this.socket.write(Buffer.from(data, "latin1"));
    return data.length;
  }

  close(): void {
    if (this.ended) this.socket.destroy();
    else this.socket.end(() => this.socket.destroy());
  }

  error(): number {
    return this.code;
  }
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;
const LISTEN_STATE = "0A";

/** True where something listens on a port of this machine; undefined where the system does not say. */
function listensHere(port: number): boolean | undefined {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  try {
    for (const file of ["/proc/net/tcp", "/proc/net/tcp6"]) {
      for (const line of readFileSync(file, "latin1").split("\n").slice(1)) {
        const [, local, , state] = line.trim().split(/\s+/);
        if (state === LISTEN_STATE && local.endsWith(`:${hex}`)) return true;
      }
    }
    return false;
  } catch {
    return undefined;
  }
}

export interface RealNetworkOptions {
  /** Hosts that may be reached; without it, all. */
  allow?: string[];
}

export function realNetwork(options: RealNetworkOptions = {}): Network {
  return {
    connect(host, port, wake): Connection | ConnectFailure {
      if (options.allow && !options.allow.includes(host)) return "unreachable";
      const here = LOOPBACK.test(host) ? listensHere(port) : undefined;
      const answer = here === undefined ? canConnect(host, port) : here ? "yes" : "unreachable";
      if (answer !== "yes") return answer;
      const target = host === "localhost" ? "127.0.0.1" : host;
      return new RealConnection(connect({ host: target, port }), wake, true);
    },
    listen(port, accept, wake) {
      const server = createServer((socket) => accept(new RealConnection(socket, wake, false)));
      server.on("error", () => undefined);
      server.listen(port);
      return { close: () => void server.close() };
    },
  };
}
