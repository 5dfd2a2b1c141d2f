const log = [];
Promise.all([]).then((v) => log.push(v.length));
Promise.all([1, Promise.resolve(2)]).then((v) => log.push(v));
Promise.race([]).then(() => log.push("never"));
Promise.any([]).catch((e) => log.push(e.name));
export default new Promise((r) => setTimeout(() => r(log), 3));
