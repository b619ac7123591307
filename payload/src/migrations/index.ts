import * as migration_20261122_152532_initial from './20261122_152532_initial';
import * as migration_20261122_183622_knowledge from './20261122_183622_knowledge';
import * as migration_20261122_183700_content_feed from './20261122_183700_content_feed';

export const migrations = [
  {
    up: migration_20261122_152532_initial.up,
    down: migration_20261122_152532_initial.down,
    name: '20261122_152532_initial',
  },
  {
    up: migration_20261122_183622_knowledge.up,
    down: migration_20261122_183622_knowledge.down,
    name: '20261122_183622_knowledge',
  },
  {
    up: migration_20261122_183700_content_feed.up,
    down: migration_20261122_183700_content_feed.down,
    name: '20261122_183700_content_feed'
  },
];
