export default new Intl.NumberFormat("en").format(1234.5);
