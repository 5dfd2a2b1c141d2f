let r;
try {
  new (Promise as any)();
} catch (e) {
  r = e.name;
}
export default r;
