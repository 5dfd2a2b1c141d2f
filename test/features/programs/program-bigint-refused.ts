export default typeof (10n ** 20n);
