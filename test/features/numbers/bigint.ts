export default String(10n ** 20n);
