export default JSON.stringify(JSON.parse("[".repeat(20) + "]".repeat(20)));
