let r;
try {
  JSON.parse("{bad");
} catch (e) {
  r = e.message.length > 0;
}
export default r;
