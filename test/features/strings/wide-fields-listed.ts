class A {
  name = "é";
  all() {
    return Object.values(this).map((v) => v.length);
  }
}
const o = {
  text: "ßü",
  sizes() {
    const out: number[] = [];
    for (const k in this) if (typeof (this as any)[k] === "string") out.push((this as any)[k].length);
    return out;
  },
};
class G {
  get word() {
    return "añb";
  }
}
const a: any = new A();
const key = ["na", "me"].join("");
export default [a.all(), o.sizes(), a[key].length, { ...a }[key].length, (new G() as any)["wo" + "rd"].length];
