export default new Date("Jan 5, 2024").getTime();
