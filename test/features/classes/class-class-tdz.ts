let r;
try {
  new Early();
} catch (e) {
  r = e.name;
}
class Early {}
export default [r, typeof new Early()];
