export default JSON.stringify([new Date(NaN), new Error("x"), /x/, () => 1]);
