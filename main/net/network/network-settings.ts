/** Stores how the user chose to reach the network. */
import { ProxyChoice } from '../../../preload/contract/network';
import type { NamedValues } from '../../storage/named-values';

/** Port: returns the system's proxy if nothing readable is stored. */
export interface NetworkSettings {
  read(): ProxyChoice;
  write(proxy: ProxyChoice): void;
}

const KEY = 'proxy';

export function openNetworkSettings(values: NamedValues): NetworkSettings {
  return {
    read: () => ProxyChoice.catch({ mode: 'system' }).parse(values.get(KEY)),
    write(proxy) {
      values.set(KEY, proxy);
    },
  };
}
