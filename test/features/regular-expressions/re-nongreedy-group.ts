export default ["<b>x</b><b>y</b>".match(/<b>(.*?)<\/b>/g), /(\d+?)(\d*)/.exec("1234").slice(1)];
