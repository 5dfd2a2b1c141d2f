/** `require("net")`: the library and its classes, over a node's sockets. */
import { fail, typeName } from "../machine/errors.ts";
import type { ClassDefinition, Machine } from "../machine/machine.ts";
import { toInteger } from "../machine/operators.ts";
import { type EObject, isFunction, type Value } from "../machine/values.ts";
import { EVENT_PREFIX } from "../builtins/events.ts";
import { newInstance } from "../builtins/shared.ts";
import { stateOf, type Sockets } from "./sockets.ts";

function read(machine: Machine, socket: EObject, count: Value): string {
  const state = stateOf(socket);
  const chars = toInteger(machine, count);
  const data = chars <= 0 ? state.stream : state.stream.slice(0, chars);
  state.stream = state.stream.slice(data.length);
  return data;
}

/** The classes and the library, for one node's sockets. */
export function netDefinitions(sockets: () => Sockets): { classes: ClassDefinition[]; library: ClassDefinition } {
  const socketMethods: NonNullable<ClassDefinition["instances"]>["methods"] = {
    write: (self, [data]) => sockets().write(self, data),
    end: (self, [data]) => void sockets().end(self, data),
    available: (self) => stateOf(self).stream.length,
    read: (self, [count], m) => read(m, self, count),
    pipe: (_self, _a, m) => fail(m, "InternalError", "The simulator has no Socket.pipe"),
  };
  const createServer = (callback: Value, m: Machine): Value => {
    if (!isFunction(callback))
      return void m.print(`ERROR: Expecting Callback Function but got ${typeName(callback)}\n`);
    const server = newInstance(m, "Server");
    server.props().set(`${EVENT_PREFIX}connect`, callback);
    return server;
  };
  return {
    classes: [
      { name: "Socket", instances: { methods: socketMethods } },
      {
        name: "Server",
        instances: {
          methods: {
            listen: (self, [port], m) => {
              sockets().listen(self, toInteger(m, port));
              return self;
            },
            close: (self) => void sockets().closeServer(self),
          },
        },
      },
    ],
    library: {
      name: "net",
      statics: {
        methods: {
          connect: (_s, [options, callback]) => sockets().connect(options, callback),
          createServer: (_s, [callback], m) => createServer(callback, m),
        },
      },
    },
  };
}
