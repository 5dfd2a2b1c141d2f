const t = "ok 👍 done 🎉!";
export default [t.replace(/👍/g, "+1"), /🎉/.test(t), t.split(/ /).length, t.match(/[👍🎉]/gu)];
