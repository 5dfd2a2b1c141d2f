/** A firmware that reboots as soon as it runs. */
E.reboot();
