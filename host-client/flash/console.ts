/**
 * Talks to Espruino's console: evaluates an expression on the node and brings back its value. What the running program
 * prints in between is passed over.
 */
import type { ConsoleLink } from "./console-link.ts";
import { isBroccoliError } from "../errors.ts";
import { FlashError } from "./errors.ts";

/** Ends what runs or waits in the console's input line. */
const INTERRUPT = "\x03";
/** As a line's first character: do not echo this line. */
const NO_ECHO = "\x10";
/** A node at work answers between two tasks. */
const ANSWER_TIMEOUT_MS = 4000;
/** The prompt follows an answer within a few milliseconds, unless the program prints. */
const AFTER_ANSWER_MS = 40;
/** How often an expression is asked that gets no sound answer. */
const ATTEMPTS = 3;
/** The banner is printed within half a second. */
const RESET_TIMEOUT_MS = 2000;
/** How long a silent node is knocked at, and how often: longer than a task of a few seconds, or a connection that blocks. */
const WAKE_TIMEOUT_MS = 20_000;
const KNOCK_MS = 500;
/** A node that is starting or runs a task is not interrupted at once: what it does would be lost. */
const FIRST_KNOCK_MS = 3000;
/** An interrupt costs the program what it was doing, so most knocks are without. */
const KNOCKS_PER_INTERRUPT = 4;
/** The Linux interpreter looks for input every 50 ms. */
const TYPING_MS = 120;
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
      const isAwake = await this.#ask("1", knocks === 0 ? FIRST_KNOCK_MS : KNOCK_MS).then(
        () => true,
        () => false,
      );
      if (isAwake) return;
    }
  }

  /**
   * Ends what runs, and throws away what stands in the input line. A character goes before, since the Linux interpreter ends at an
   * interrupt on an empty line; and nothing is sent until the interpreter has come to it, since it would be thrown away too.
   */
  async #interrupt(): Promise<void> {
    await this.link.write("x");
    await this.#pause(TYPING_MS);
    const before = this.#text.length;
    await this.link.write(INTERRUPT);
    await this.#until(() => (this.#text.slice(before).endsWith(">") ? true : undefined), PROMPT_MS);
  }

  async #pause(ms: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, ms));
  }

  /**
   * The value of an expression on the node, as JSON carries it; ASCII only, or bytes. It may be evaluated more than once: where
   * no sound answer comes it is asked again, since Espruino loses a character now and then when lines are long (its input
   * queue is filled by a second thread, without a lock).
   *
   * @throws FlashError E616 no answer · E617 the expression threw; each after the last attempt.
   */
  async evaluate<T = unknown>(expression: string, timeoutMs = ANSWER_TIMEOUT_MS): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await this.#ask(expression, timeoutMs)) as T;
      } catch (error) {
        if (attempt === ATTEMPTS || this.#isClosed) throw error;
        // what arrived of a line that got no answer still stands there
        if (isBroccoliError(error, "E616")) await this.#interrupt();
      }
    }
  }

  /** Sends a line without waiting for an answer: for what restarts the node. */
  async send(line: string): Promise<void> {
    await this.link.write(`${NO_ECHO}${line}\n`);
  }

  /** Restarts the interpreter without the saved program, so that nothing runs from what is about to be overwritten. */
  async stopProgram(): Promise<void> {
    if (!this.link.survivesReset) return;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      await this.evaluate("global.$flash=1");
      const before = this.#text.length;
      await this.send("reset()");
      // what comes while it starts anew is lost in part
      await this.#until(() => (/\n>$/.test(this.#text.slice(before)) ? true : undefined), RESET_TIMEOUT_MS);
      await this.#wake(WAKE_TIMEOUT_MS, false); // an interrupt now could hit what is sent next
      if (await this.evaluate<boolean>("global.$flash===undefined")) return;
    }
    throw this.#silent();
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
    // with the prompt the interpreter comes to rest: what is sent before may be lost in part
    await this.#until(() => (this.#text.endsWith(">") ? true : undefined), AFTER_ANSWER_MS);
    const value = this.#parse(found[2]);
    if (found[1] === "=") return value;
    throw new FlashError("E617", `the node on ${this.link.name} refused ${expression.slice(0, 60)}: ${String(value)}`);
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw this.#silent(); // characters were lost on the way
    }
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
