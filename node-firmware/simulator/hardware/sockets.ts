/** `require("net")` (libs/network/socketserver.c): one chunk in and one out for each socket and turn. */
import { fail, typeName } from "../machine/errors.ts";
import { newObject, type Machine } from "../machine/machine.ts";
import { toInteger } from "../machine/operators.ts";
import { toText } from "../machine/text.ts";
import { EObject, isFunction, isPlain, type Value } from "../machine/values.ts";
import { EVENT_PREFIX, handlersOf } from "../builtins/events.ts";
import { newInstance } from "../builtins/shared.ts";
import type { Loop } from "./loop.ts";
import { SOCKET_ERRORS, type Connection, type Network } from "./network.ts";

/** Bytes of one receive and of one send: TCP's smallest segment, libs/network/network.c. */
export const CHUNK_BYTES = 536;
/** Bytes that are kept of what comes while nobody listens. */
export const STREAM_BYTES = 512;
/** Sockets of the ESP32's LwIP. */
export const MAX_SOCKETS = 10;

const MESSAGES = [
  "connection closed",
  "out of memory",
  "timeout",
  "no route",
  "busy",
  "not found",
  "max sockets",
  "unsent data",
  "connection reset",
  "unknown error",
  "no connection",
];

class SocketState {
  connection: Connection | undefined;
  sendData = "";
  receiveData = "";
  /** What came while nobody listened. */
  stream = "";
  connected = false;
  close = false;
  closeNow = false;
  ended = false;
  onDataListener: (() => void) | undefined;
  /** Texts that are kept, for the count of memory. */
  values(): Value[] {
    return [this.receiveData, this.stream].filter((t) => t !== "");
  }
}

export const stateOf = (socket: EObject): SocketState => socket.hidden;

/** All sockets and servers of a node. */
export class Sockets {
  readonly machine: Machine;
  readonly loop: Loop;
  network: Network;
  /** Called when something came, so that the loop runs. */
  wake: () => void = () => undefined;
  readonly clients: EObject[] = [];
  readonly servers: EObject[] = [];
  online = true;

  constructor(machine: Machine, loop: Loop, network: Network) {
    this.machine = machine;
    this.loop = loop;
    this.network = network;
    loop.idlers.push(() => this.idle());
    machine.keepAlive.push(() => [...this.clients, ...this.servers]);
  }

  event(socket: EObject, name: string, args: Value[]): void {
    this.machine.queue(socket, handlersOf(socket, name), args);
  }

  /** The socket of a connection that is being made or was accepted. */
  add(connection: Connection | undefined): EObject {
    const socket = newInstance(this.machine, "Socket");
    this.machine.charge(8);
    const state = new SocketState();
    state.connection = connection;
    socket.hidden = state;
    state.onDataListener = () => this.flushStream(socket, state);
    this.clients.push(socket);
    return socket;
  }

  flushStream(socket: EObject, state: SocketState): void {
    if (state.stream === "") return;
    const data = state.stream;
    state.stream = "";
    this.event(socket, "data", [data]);
  }

  connect(options: Value, callback: Value): Value {
    const { machine } = this;
    if (!isPlain(options))
      return void machine.print(`ERROR: Expecting Options to be an Object but it was ${typeName(options)}\n`);
    if (callback !== undefined && !isFunction(callback)) {
      return void machine.print(`ERROR: Expecting Callback Function but got ${typeName(callback)}\n`);
    }
    if (!this.online) fail(machine, "InternalError", "Not connected to the internet");
    const socket = this.add(undefined);
    if (callback !== undefined) socket.props().set(`${EVENT_PREFIX}connect`, callback);
    const host = options.own?.get("host") as Value;
    const port = toInteger(machine, options.own?.get("port") as Value);
    this.open(socket, host === undefined ? "127.0.0.1" : toText(machine, host), port);
    return socket;
  }

  open(socket: EObject, host: string, port: number): void {
    const state = stateOf(socket);
    const full = this.clients.filter((c) => stateOf(c).connection).length >= MAX_SOCKETS;
    const result = full ? "unreachable" : this.network.connect(host, port & 65535, () => this.wake());
    if (typeof result !== "string") {
      state.connection = result;
      return;
    }
    // It is among the connections already: the next turn ends it, events and all.
    state.closeNow = true;
    if (result === "unreachable") this.machine.print("ERROR: Connect failed (err 111)\n\n");
    fail(
      this.machine,
      "InternalError",
      result === "unknown host" ? "Unable to locate host" : "Unable to create socket",
    );
  }

  write(socket: EObject, data: Value): Value {
    const state = stateOf(socket);
    if (state.close || state.closeNow) fail(this.machine, "Error", "This socket is closed");
    const text = toText(this.machine, data);
    this.machine.charge(text.length / 10);
    this.keepUnsent(socket, state, state.sendData + text);
    return false;
  }

  /** What is unsent is a property of the socket, as in Espruino: programs can see it. */
  keepUnsent(socket: EObject, state: SocketState, text: string): void {
    state.sendData = text;
    socket.props().set("dSnd", text);
  }

  end(socket: EObject, data: Value): void {
    if (data !== undefined) this.write(socket, data);
    const state = stateOf(socket);
    if (state.sendData === "") state.closeNow = true;
    state.close = true;
  }

  /** One turn of all sockets. True where something was done. */
  idle(): boolean {
    if (!this.online) return this.dropAll();
    let busy = false;
    for (const socket of [...this.clients]) busy = this.turn(socket, stateOf(socket)) || busy;
    return busy;
  }

  /** The network is gone: connections end without a word to the program, as on the node. */
  dropAll(): boolean {
    for (const socket of this.clients.splice(0)) {
      const state = stateOf(socket);
      state.connection?.close();
      state.connection = undefined;
      state.close = true;
    }
    return false;
  }

  turn(socket: EObject, state: SocketState): boolean {
    let error = 0;
    let closing = state.closeNow || socket.own?.get("clsNow") === true;
    let busy = false;
    if (state.connection && (state.connection.ready() || closing)) {
      if (state.receiveData !== "") busy = this.push(socket, state, false);
      if (!closing) {
        const sent = this.send(socket, state);
        busy = sent.busy || busy;
        const received = this.receive(socket, state);
        busy = received.busy || busy;
        error = received.error || sent.error;
        closing = sent.closing || received.closing;
      }
    }
    if (!closing) return busy;
    this.push(socket, state, true);
    if (state.receiveData === "") this.finish(socket, state, error);
    return true;
  }

  send(socket: EObject, state: SocketState): { busy: boolean; closing: boolean; error: number } {
    if (state.sendData === "") return { busy: false, closing: state.close, error: 0 };
    const sent = (state.connection as Connection).send(state.sendData.slice(0, CHUNK_BYTES));
    if (sent < 0) return { busy: true, closing: true, error: sent };
    this.keepUnsent(socket, state, state.sendData.slice(sent));
    if (sent > 0 && state.sendData === "" && !state.close) this.event(socket, "drain", [socket]);
    return { busy: sent > 0, closing: false, error: 0 };
  }

  receive(socket: EObject, state: SocketState): { busy: boolean; closing: boolean; error: number } {
    const connection = state.connection as Connection;
    const data = connection.receive(CHUNK_BYTES);
    if (data === undefined) return { busy: true, closing: true, error: connection.error() || SOCKET_ERRORS.CLOSED };
    const first = !state.connected;
    if (first) this.announce(socket, state);
    if (data === "") return { busy: first, closing: false, error: 0 };
    this.loop.guarded(() => this.machine.charge(data.length / 10));
    if (this.machine.interrupted) return { busy: true, closing: false, error: 0 }; // no memory: what came is lost
    state.receiveData += data;
    this.push(socket, state, false);
    return { busy: true, closing: false, error: 0 };
  }

  announce(socket: EObject, state: SocketState): void {
    state.connected = true;
    this.event(socket, "connect", [socket]);
    if (state.sendData === "") this.event(socket, "drain", [socket]);
  }

  /** Hands received data to the listener, or keeps what fits. True where it was taken. */
  push(socket: EObject, state: SocketState, force: boolean): boolean {
    const data = state.receiveData;
    if (data === "") return false;
    const handlers = handlersOf(socket, "data");
    if (handlers !== undefined) this.deliver(socket, handlers, data);
    else if (!this.keep(state, data, force)) return false;
    state.receiveData = "";
    return true;
  }

  deliver(socket: EObject, handlers: Value, data: string): void {
    if (this.loop.execute(socket, handlers, [data])) return;
    this.machine.print("ERROR: Error processing Serial data handler - removing it.\n");
    this.machine.errorFlags.add("CALLBACK");
    socket.own?.delete(`${EVENT_PREFIX}data`);
  }

  keep(state: SocketState, data: string, force: boolean): boolean {
    const fits = state.stream === "" || state.stream.length + data.length <= STREAM_BYTES;
    if (!fits && force) this.machine.errorFlags.add("BUFFER_FULL");
    if (state.stream === "") state.stream = data;
    else if ((fits || force) && state.stream.length < STREAM_BYTES) {
      state.stream += data.slice(0, STREAM_BYTES - state.stream.length);
    }
    return fits || force;
  }

  finish(socket: EObject, state: SocketState, cause: number): void {
    let error = cause;
    if (state.sendData !== "" && error === SOCKET_ERRORS.CLOSED) error = SOCKET_ERRORS.UNSENT;
    state.connection?.close();
    state.connection = undefined;
    state.close = true;
    this.clients.splice(this.clients.indexOf(socket), 1);
    const hadError = error < 0 && error !== SOCKET_ERRORS.CLOSED;
    if (hadError) {
      const details = newObject(this.machine);
      details
        .props()
        .set("code", error)
        .set("message", MESSAGES[-1 - error] ?? "unknown error");
      this.event(socket, "error", [details]);
    }
    if (!state.ended) this.event(socket, "end", []);
    state.ended = true;
    this.event(socket, "close", [hadError]);
  }

  listen(server: EObject, port: number): void {
    const accept = (connection: Connection): void => {
      const socket = this.add(connection);
      stateOf(socket).connected = true;
      this.event(server, "connect", [socket]);
      this.wake();
    };
    const handle = this.network.listen?.(port, accept, () => this.wake());
    if (!handle) fail(this.machine, "InternalError", "Unable to create socket");
    server.hidden = { handle };
    this.servers.push(server);
  }

  closeServer(server: EObject): void {
    const at = this.servers.indexOf(server);
    if (at < 0) return this.machine.print("WARNING: Server not found!\n");
    server.hidden.handle.close();
    this.servers.splice(at, 1);
  }

  /** Power off: every connection is simply gone. */
  destroy(): void {
    this.dropAll();
    for (const server of this.servers.splice(0)) server.hidden.handle.close();
  }
}
