const a = new Date(2024, 0, 31),
  b = new Date(a);
b.setDate(b.getDate() + 1);
export default [b.getMonth(), b.getDate(), (b as any) - (a as any), a < b, typeof Date.now()];
