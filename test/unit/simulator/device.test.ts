import { describe, expect, it } from "vitest";
import {
  createPlatform,
  MemoryNetwork,
  featureTarget,
  type DrivenDevice,
} from "../../../node-firmware/simulator/index.ts";

function device(
  code: string,
  options: Parameters<typeof createPlatform>[0] = {},
): { node: DrivenDevice; lines: string[] } {
  const lines: string[] = [];
  const node = createPlatform({ onConsole: (line) => lines.push(line), ...options });
  node.run(code);
  return { node, lines };
}

describe("a driven node", () => {
  it("lets no time pass but what it is given", () => {
    const { node, lines } = device("setTimeout(()=>print('late'),1000)");
    node.advance(999);
    expect(lines).toEqual([]);
    node.advance(1);
    expect(lines).toEqual(["late"]);
  });

  it("is the same in every run", () => {
    const run = (): string[] => {
      const { node, lines } = device("for(var i=0;i<5;i++)setTimeout(()=>print(Math.random()),Math.random()*100)");
      node.advance(200);
      return lines;
    };
    expect(run()).toEqual(run());
  });

  it("reboots into an empty memory, its flash kept", () => {
    const { node, lines } = device("", {
      files: { ".bootcde": "print(typeof x);var x=1;setTimeout(()=>E.reboot(),5)" },
    });
    node.advance(12);
    expect(lines).toEqual(["undefined", "undefined", "undefined"]);
  });

  it("is rebooted by its watchdog when a callback never ends", () => {
    const causes: string[] = [];
    const files = { ".bootcde": "E.enableWatchdog(5,true);setTimeout(()=>{for(;;);},10)" };
    const node = createPlatform({ files, onReboot: (cause) => causes.push(cause) });
    node.start();
    node.advance(11);
    expect(causes).toEqual(["watchdog"]);
  });

  it("is off where a callback never ends and no watchdog looks", () => {
    const { node } = device("setTimeout(()=>{for(;;);},10)");
    node.advance(11);
    expect(node.offReason).toBe("a callback never ended");
  });

  it("ends where JSON.parse overruns its stack", () => {
    const { node } = device("setTimeout(()=>JSON.parse('['.repeat(300)),1)");
    node.advance(2);
    expect(node.offReason).toMatch(/JSON.parse/);
  });

  it.each(['{"a" "LONG"}', '["b" "LONG"]', "[1 'LONG']", '{"a":1 "LONG":2}'])(
    "ends where JSON.parse finds a string of 64 letters in the place of a colon or a comma: %s",
    (text) => {
      const parse = (long: string) => {
        const wrong = JSON.stringify(text.replace("LONG", long));
        const { node } = device(`setTimeout(()=>{try{JSON.parse(${wrong})}catch(e){}},1)`);
        node.advance(2);
        return node.offReason;
      };
      expect(parse("x".repeat(63))).toBeUndefined();
      expect(parse("x".repeat(64))).toMatch(/JSON.parse met a long string where it expected/);
    },
  );
});

describe("the network of a driven node", () => {
  it("connects nodes by name", () => {
    const net = new MemoryNetwork();
    const server = device("require('net').createServer(c=>c.on('data',d=>c.write(d+'!'))).listen(80)", {
      network: net.network("s"),
    });
    const client = device("var s=require('net').connect({host:'s',port:80},()=>s.write('hi'));s.on('data',print)", {
      network: net.network("c"),
    });
    for (let i = 0; i < 5; i++) for (const { node } of [client, server]) node.advance(1);
    expect(client.lines).toEqual(["hi!"]);
  });

  it("drops sockets without a word when the WiFi goes, and tells Wifi's listeners", () => {
    const net = new MemoryNetwork();
    net.serve("b", 1, () => undefined);
    const code = `var w=require("Wifi");w.on("connected",()=>print("up"));w.on("disconnected",()=>print("down"));
      w.connect("ssid",{password:"x"},e=>{print("cb",e);var s=require("net").connect({host:"b",port:1});s.on("close",()=>print("closed"));
      setTimeout(()=>{try{s.write("x")}catch(e){print(e.message)}},500)})`;
    const { node, lines } = device(code, { network: net.network("n") });
    node.advance(100);
    node.setNetwork(false);
    node.advance(1000);
    expect(lines).toEqual(["up", "cb null", "down", "This socket is closed"]);
  });

  it("refuses an eleventh socket", () => {
    const net = new MemoryNetwork();
    net.serve("b", 1, () => undefined);
    const { lines } = device(
      "var n=0;try{for(;;){require('net').connect({host:'b',port:1});n++}}catch(e){print(n,e.message)}",
      { network: net.network("n") },
    );
    expect(lines.at(-1)).toBe("10 Unable to create socket");
  });
});

describe("the budget of variables", () => {
  it("is what the node was made with", () => {
    expect(createPlatform({ variables: 2500 }).evaluate("1")).toMatch(/off/);
    const { node } = device("", { variables: 2500 });
    expect(node.evaluate("process.memory().total")).toBe("2500");
  });

  it("counts code in flash as a few variables and code in RAM by its length", () => {
    const text = `exports.f=function(a){${"a=a+1;".repeat(100)}return a}`;
    const used = (load: string): number => {
      const { node } = device("", { files: { m: text } });
      node.evaluate("process.memory()");
      const before = Number(node.evaluate("process.memory().usage"));
      node.evaluate(load);
      return Number(node.evaluate("process.memory().usage")) - before;
    };
    expect(used('require("m")')).toBeLessThan(30);
    expect(used(`Modules.addCached("m",${JSON.stringify(text)})`)).toBeGreaterThan(60);
  });
});

describe("programs that Espruino does not read", () => {
  it.each([
    ["async functions", "async function f(){}"],
    ["generators", "function* f(){}"],
    ["spread", "f(...a)"],
    ["default parameters", "function f(a=1){}"],
    ["rest parameters", "function f(...a){}"],
    ["destructuring", "var {a}=b"],
    ["optional chaining", "a?.b"],
    ["labels", "x:for(;;)break x"],
    ["the operator **", "a**2"],
    ["the operator ??=", "a??=2"],
    ["computed keys", "({[a]:1})"],
    ["tagged templates", "a`b`"],
    ["private members", "class A{#x=1}"],
    ["static blocks", "class A{static{}}"],
    ["extends of an expression", "class A extends f(){}"],
    ["default that is not the last case", "switch(1){default:;case 1:}"],
    ["a line break after return", "function f(){return\n5}"],
    ["a comma in brackets", "[1,2][0,1]"],
    ["a comma in a case", "switch(2){case 1,2:}"],
  ])("%s", (what, code) => {
    const { lines } = device(code);
    expect(lines[0]).toBe(`Uncaught SyntaxError: Espruino does not read ${what}`);
  });
});

describe("the simulator as a target of the feature suite", () => {
  const run = (script: string): ReturnType<typeof featureTarget> => featureTarget({ name: "" }, script);

  it("gives the value that the program reported", async () => {
    expect(await run('Promise.resolve(4).then(x=>print("\x01V"+x+"\x02"))')).toEqual({ value: "4" });
  });

  it("gives text in UTF-8 as text", async () => {
    expect(await run('print("\x01V\xc3\xa9\x02")')).toEqual({ value: "é" });
  });

  it("gives what the program said that it threw", async () => {
    expect(await run('print("\x01Tboo\x02")')).toEqual({ throws: "boo" });
  });

  it("gives the console's last words where there is no outcome", async () => {
    expect(await run("nope()")).toMatchObject({ failed: expect.stringContaining('"nope" is not defined') });
  });

  it("lets a program wait for the clock in a loop", async () => {
    const outcome = await run('var t=Date.now();while(Date.now()-t<5);print("\x01V1\x02")');
    expect(outcome).toEqual({ value: "1" });
  });
});
