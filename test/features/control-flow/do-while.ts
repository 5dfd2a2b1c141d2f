let i = 0;
do {
  i++;
} while (i < 3);
export default i;
