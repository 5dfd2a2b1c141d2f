/**
 * Talks to Espruino's console: evaluates an expression on the node and brings back its value. What the running program
 * prints in between is passed over. Does not retry: whoever asks knows what may be asked twice.
 */
import type { ConsoleLink } from "./console-link.ts";
import { FlashError } from "./errors.ts";

/** Ends what runs or waits in the console's input line. */
const INTERRUPT = "\x03";
/** As a line's first character: do not echo this line. */
const NO_ECHO = "\x10";
/** A node at work answers between two tasks; a blocking one may take seconds. */
const ANSWER_TIMEOUT_MS = 10_000;
/** How long a silent node is knocked at, and how often. */
const WAKE_TIMEOUT_MS = 6000;
const KNOCK_MS = 500;
/** The Linux interpreter ends at the second interrupt within 5 s, so most knocks are without. */
const KNOCKS_PER_INTERRUPT = 11;
/** An idle interpreter shows its prompt within 50 ms of an interrupt; one at work shows none, and is asked all the same. */
const PROMPT_MS = 300;
/** How much of a silent node's output is shown in the error. */
const TAIL_CHARACTERS = 200;
/** More than any answer; older output is thrown away. */
const BUFFER_CHARACTERS = 65_536;

/** A console that answers. */
export class EspruinoConsole {
  readonly link: ConsoleLink;
  #text = "";
  #nextId = 1;
  #onText: () => void = () => {};
  #isClosed = false;

  private constructor(link: ConsoleLink) {
    this.link = link;
    link.onText((text) => {
      this.#text = (this.#text + text).slice(-BUFFER_CHARACTERS);
      this.#onText();
    });
    link.onClose(() => {
      this.#isClosed = true;
      this.#onText();
    });
  }

  /**
   * Knocks until the interpreter answers.
   * @throws FlashError E616 where it does not, with what came instead.
   * @example
   * ```ts
   * const node = await EspruinoConsole.open(await openConsoleLink("/dev/ttyUSB0"));
   * await node.evaluate("process.env.VERSION"); // "2v29"
   * ```
   */
  static async open(link: ConsoleLink, wakeTimeoutMs = WAKE_TIMEOUT_MS): Promise<EspruinoConsole> {
    const console = new EspruinoConsole(link);
    await console.#wake(wakeTimeoutMs);
    return console;
  }

  /** Asks until it answers. The first time without an interrupt: most consoles stand idle, with nothing typed. */
  async #wake(timeoutMs: number, mayInterrupt = true): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    for (let knocks = 0; ; knocks++) {
      if (this.#isClosed || (knocks > 0 && Date.now() >= deadline)) throw this.#silent();
      if (mayInterrupt && knocks % KNOCKS_PER_INTERRUPT === 1) await this.#interrupt();
      const isAwake = await this.#ask("1", KNOCK_MS).then(
        () => true,
        () => false,
      );
      if (isAwake) return;
    }
  }

  /** The interpreter throws away the line that it has when it comes to the interrupt: so nothing is sent until then. */
  async #interrupt(): Promise<void> {
    const before = this.#text.length;
    await this.link.write(INTERRUPT);
    await this.#until(() => (this.#text.slice(before).endsWith(">") ? true : undefined), PROMPT_MS);
  }

  /**
   * The value of an expression on the node, as JSON carries it; ASCII only, or bytes.
   * @throws FlashError E616 no answer in time · E617 the expression threw.
   */
  async evaluate<T = unknown>(expression: string, timeoutMs = ANSWER_TIMEOUT_MS): Promise<T> {
    return (await this.#ask(expression, timeoutMs)) as T;
  }

  /** Sends a line without waiting for an answer: for what restarts the node. */
  async send(line: string): Promise<void> {
    await this.link.write(`${NO_ECHO}${line}\n`);
  }

  /** Restarts the interpreter without the saved program, so that nothing runs from what is about to be overwritten. */
  async stopProgram(): Promise<void> {
    if (!this.link.survivesReset) return;
    await this.send("reset()");
    await this.#wake(WAKE_TIMEOUT_MS, false); // an interrupt now could hit what is sent next
  }

  /** Starts what is stored: the whole chip on an ESP32, the interpreter elsewhere. */
  async restart(): Promise<void> {
    const isChip = await this.evaluate<boolean>('process.env.BOARD.substr(0,5)=="ESP32"');
    await this.send(isChip ? "E.reboot()" : "load()");
  }

  /** Resolves with what the node printed, once it holds the pattern; undefined when the time is over. */
  async waitFor(pattern: RegExp, timeoutMs: number): Promise<RegExpExecArray | undefined> {
    return this.#until(() => pattern.exec(this.#text) ?? undefined, timeoutMs);
  }

  async close(): Promise<void> {
    await this.link.close();
  }

  async #ask(expression: string, timeoutMs: number): Promise<unknown> {
    const id = this.#nextId++;
    // the marks are put together on the node: an echo of this line does not hold them
    const answer = (mark: string, value: string) =>
      `print("<"+"<${id}${mark}"+JSON.stringify(${value})+"${mark}${id}>"+">")`;
    await this.send(`(function(){try{${answer("=", expression)}}catch(e){${answer("!", '""+e')}}})()`);
    const pattern = new RegExp(`<<${id}([=!])([^]*?)\\1(?:${id})>>`);
    const found = await this.#until(() => pattern.exec(this.#text) ?? undefined, timeoutMs);
    if (!found) throw this.#silent();
    this.#text = this.#text.slice(found.index + found[0].length);
    const value = JSON.parse(found[2]) as unknown;
    if (found[1] === "=") return value;
    throw new FlashError("E617", `the node on ${this.link.name} refused ${expression.slice(0, 60)}: ${String(value)}`);
  }

  #until<T>(look: () => T | undefined, timeoutMs: number): Promise<T | undefined> {
    return new Promise((resolve) => {
      const finish = (found: T | undefined) => {
        clearTimeout(timer);
        this.#onText = () => {};
        resolve(found);
      };
      const timer = setTimeout(() => finish(undefined), timeoutMs);
      this.#onText = () => {
        const found = look();
        if (found !== undefined || this.#isClosed) finish(found);
      };
      this.#onText();
    });
  }

  #silent(): FlashError {
    const tail = this.#text
      .slice(-TAIL_CHARACTERS)
      .replace(/[^\x20-\x7e]+/g, " ")
      .trim();
    const said = this.#isClosed ? "the line was closed" : tail ? `it said: ${tail}` : "it said nothing";
    return new FlashError("E616", `no interpreter answers on ${this.link.name} (${said})`, {
      hint: "Is Espruino on the board?  broccoli flash   Does it restart over and over?  broccoli rescue",
    });
  }
}
