export default [(10n ** 20n).toString(), typeof 1n, String(7n / 2n)];
