enum Op {
  Push,
  Add,
  Mul,
  Sub,
  Jz,
  Jmp,
  Load,
  Store,
  Print,
  Halt,
  Dup,
  Lt,
  Call,
  Ret,
}
class VM {
  stack: number[] = [];
  mem = new Int32Array(8);
  out: string[] = [];
  calls: number[] = [];
  pc = 0;
  steps = 0;
  constructor(private code: ArrayLike<number>) {}
  private pop() {
    if (!this.stack.length) throw new RangeError(`stack underflow at ${this.pc}`);
    return this.stack.pop()!;
  }
  run(max = 1000) {
    for (;;) {
      if (++this.steps > max) throw new Error("too many steps");
      const op = this.code[this.pc++] as Op;
      switch (op) {
        case Op.Push:
          this.stack.push(this.code[this.pc++]!);
          break;
        case Op.Add:
          this.stack.push(this.pop() + this.pop());
          break;
        case Op.Mul:
          this.stack.push(Math.imul(this.pop(), this.pop()));
          break;
        case Op.Sub: {
          const b = this.pop(),
            a = this.pop();
          this.stack.push(a - b);
          break;
        }
        case Op.Jz: {
          const t = this.code[this.pc++]!;
          if (this.pop() === 0) this.pc = t;
          break;
        }
        case Op.Jmp:
          this.pc = this.code[this.pc]!;
          break;
        case Op.Load:
          this.stack.push(this.mem[this.code[this.pc++]!]!);
          break;
        case Op.Store:
          this.mem[this.code[this.pc++]!] = this.pop();
          break;
        case Op.Print:
          this.out.push(String(this.pop()));
          break;
        case Op.Dup:
          this.stack.push(this.stack.at(-1)!);
          break;
        case Op.Lt: {
          const b = this.pop(),
            a = this.pop();
          this.stack.push(+(a < b));
          break;
        }
        case Op.Call:
          this.calls.push(this.pc + 1);
          this.pc = this.code[this.pc]!;
          break;
        case Op.Ret:
          this.pc = this.calls.pop()!;
          break;
        case Op.Halt:
          return this;
        default:
          throw new TypeError(`bad op ${op} (${Op[op] ?? "?"}) at ${this.pc - 1}`);
      }
    }
  }
}
const prog = [
  Op.Push,
  1,
  Op.Store,
  0,
  Op.Push,
  5,
  Op.Store,
  1,
  Op.Load,
  1,
  Op.Jz,
  25,
  Op.Load,
  0,
  Op.Load,
  1,
  Op.Mul,
  Op.Store,
  0,
  Op.Load,
  1,
  Op.Push,
  1,
  Op.Jmp,
  30,
  Op.Load,
  0,
  Op.Print,
  Op.Halt,
  0,
  Op.Sub,
  Op.Store,
  1,
  Op.Jmp,
  8,
];
const v = new VM(prog).run();
const t = (c: number[], m?: number) => {
  try {
    new VM(c).run(m);
    return "ok";
  } catch (e: any) {
    return e.name + ": " + e.message;
  }
};
export default [
  v.out,
  v.steps,
  [...v.mem.slice(0, 2)],
  t([Op.Add]),
  t([99]),
  t([Op.Jmp, 0], 50),
  t([Op.Push, 1, Op.Call, 5, Op.Halt, Op.Ret]),
  Op[3],
  Object.keys(Op).length,
];
