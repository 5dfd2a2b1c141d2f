export default ["1234567".replace(/\B(?=(\d{3})+$)/g, ",")];
