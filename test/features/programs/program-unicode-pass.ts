const s = "naïve café";
export default [s, s + "!", `<${s}>`, [s].join(), JSON.stringify({ s }), s === "naïve café"];
