class Btn {
  clicks = 0;
  handler = () => {
    this.clicks++;
    return this;
  };
}
const b = new Btn();
const { handler } = b;
handler();
handler();
export default [b.clicks, handler() === b];
