import { mosquitto } from "../../support/brokers/small.ts";
import { describeBroker } from "./suite.ts";

describeBroker(mosquitto);
