export default typeof WeakRef === "function" ? new WeakRef({ a: 1 }).deref().a : 0;
