/** One name per binding in the whole program, none that Espruino takes for something of its own. */

import type { ScopeInfo } from "./scope.ts";

/** Espruino's lexer cuts off what is longer than 63 characters; digits may be added here. */
const LONGEST_NAME = 56;
/** What Espruino finds before it takes a name for a parameter: pins and objects of its own. */
const BUILT_IN =
  /^([A-H]\d+|E|print|load|save|reset|trace|dump|edit|echo|quit|LED\d?|BTN\d?|I2C\d?|SPI\d?|Serial\d|Pin|Modules|Waveform|Graphics|global|require|process|console|(peek|poke)(8|16|32)|(analog|digital)(Read|Write|Pulse)|(get)?pinMode|getPinMode|[sg]etTime|getSerial|(set|clear)(Watch|Timeout|Interval)|changeInterval|shiftOut|set(Busy|Sleep)Indicator|setDeepSleep|btoa|atob|isNaN|isFinite|parseInt|parseFloat|(en|de)codeURIComponent|Object|Array|String|Number|Boolean|Function|Date|Math|JSON|Promise|RegExp|[A-Z]\w*Error|Error|ArrayBuffer|DataView|\w+Array|OneWire|Wifi|ESP32|Storage|Telnet|Terminal|NaN|Infinity)$/;
/** Names that Espruino's lexer takes for words of its own. */
const RESERVED = new Set(["of", "static", "undefined", "debugger", "let", "arguments", "eval"]);

/** Gives every binding a name of its own, so that no scope shadows another. Reserved words are replaced. */
export function makeUnique(info: ScopeInfo, reserved: Iterable<string> = []): void {
  const taken = new Set([...info.globals.keys(), ...reserved]);
  for (const binding of info.bindings) {
    let name = binding.name;
    if (RESERVED.has(name) || taken.has(name) || BUILT_IN.test(name)) name = freeName(taken, name);
    if (!/^[\w$]+$/.test(name) || name.length > LONGEST_NAME) name = freeName(taken, "u");
    taken.add(name);
    info.names.add(name);
    for (const use of binding.uses) {
      use.source ??= use.name;
      use.name = name;
    }
    binding.name = name;
  }
  for (const name of taken) info.names.add(name);
}

/** A name near the wanted one that is not taken yet. */
export function freeName(taken: Set<string>, wanted: string): string {
  for (let i = 1; ; i++) if (!taken.has(`${wanted}$${i}`)) return `${wanted}$${i}`;
}
