import { describe, expect, it } from "vitest";
import { createPlatform } from "../../../node-firmware/simulator/index.ts";

/** Prints the variables in use, from a timer of a node that booted from flash. */
const REPORT = 'setInterval(function(){print("@",process.memory().usage)},300)';

const many = (count: number, write: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => write(i)).join("\n");

/** What `espruino-esp32like` printed for the same boot code: variables in use. */
const MEASURED: [name: string, boot: string, variables: number][] = [
  ["100 functions of two parameters", many(100, (i) => `function f${i}(a,b){var c=a+b;return c*${i}}`), 657],
  [
    "10 task records",
    'var q=[];for(var i=0;i<10;i++)q.push({id:"abcdefg"+i,task:"module.taskn",args:[1,2],n:i,t:i*100000});',
    207,
  ],
  ["10 pending promises", "var q=[];for(var i=0;i<10;i++)q.push(new Promise(function(r){this.r=r}));", 186],
  [
    "10 promises with then",
    "var q=[];for(var i=0;i<10;i++)q.push(new Promise(function(r){this.r=r}).then(function(){}));",
    136,
  ],
  ["10 timers", "for(var i=0;i<10;i++)setTimeout(function(){},1e6);", 118],
  ["10 listeners", 'for(var i=0;i<5;i++){E.on("a"+i,function(x){});process.on("b"+i,function(){})}', 115],
  ["10 closures", "var a=[];function mk(x){return function(){return x}}for(var i=0;i<10;i++)a.push(mk(i));", 143],
  ["20 methods", `function C(){}${many(20, (i) => `C.prototype.m${i}=function(a){return a};`)}`, 162],
  ["typed arrays", "var b=new Uint8Array(500),c=new Float64Array(20);", 130],
  ["a dictionary of 30 keys", 'var o={};for(var i=0;i<30;i++)o["key"+i]=i*1000;', 131],
  ["3 errors", 'var e=[];for(var i=0;i<3;i++)e.push(new Error("boom "+i));', 154],
];

/** Variables by which the count may be off. */
const TOLERANCE = 3;

describe("variables in use, against the ESP32-like interpreter", () => {
  it.each(MEASURED)("%s", (_name, boot, variables) => {
    let last = "";
    const node = createPlatform({ files: { ".bootcde": `${boot}\n${REPORT}` }, onConsole: (line) => (last = line) });
    node.start();
    node.advance(1000);
    expect(Math.abs(Number(last.slice(2)) - variables)).toBeLessThanOrEqual(TOLERANCE);
  });
});
