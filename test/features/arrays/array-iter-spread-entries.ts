export default Object.fromEntries(["a", "b"].entries() as any);
