import * as migration_20261122_152532_initial from './20261122_152532_initial';
import * as migration_20261122_183622_knowledge from './20261122_183622_knowledge';
import * as migration_20261122_183700_content_feed from './20261122_183700_content_feed';
import * as migration_20261122_190914_scheduled_publications from './20261122_190914_scheduled_publications';
import * as migration_20261122_190915_schedule_guards from './20261122_190915_schedule_guards';
import * as migration_20261122_195924_version_hash from './20261122_195924_version_hash';
import * as migration_20261129_140903_review_requests from './20261129_140903_review_requests';
import * as migration_20261129_140904_review_guards from './20261129_140904_review_guards';
import * as migration_20261129_140905_demo_doctors_verified from './20261129_140905_demo_doctors_verified';
import * as migration_20261129_180000_login_attempts from './20261129_180000_login_attempts';
import * as migration_20261129_184703_history from './20261129_184703_history';
import * as migration_20261129_184704_history_guards from './20261129_184704_history_guards';
import * as migration_20261129_212013_review_due from './20261129_212013_review_due';
import * as migration_20261130_014410_reply_topics from './20261130_014410_reply_topics';

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
    name: '20261122_183700_content_feed',
  },
  {
    up: migration_20261122_190914_scheduled_publications.up,
    down: migration_20261122_190914_scheduled_publications.down,
    name: '20261122_190914_scheduled_publications',
  },
  {
    up: migration_20261122_190915_schedule_guards.up,
    down: migration_20261122_190915_schedule_guards.down,
    name: '20261122_190915_schedule_guards',
  },
  {
    up: migration_20261122_195924_version_hash.up,
    down: migration_20261122_195924_version_hash.down,
    name: '20261122_195924_version_hash',
  },
  {
    up: migration_20261129_140903_review_requests.up,
    down: migration_20261129_140903_review_requests.down,
    name: '20261129_140903_review_requests',
  },
  {
    up: migration_20261129_140904_review_guards.up,
    down: migration_20261129_140904_review_guards.down,
    name: '20261129_140904_review_guards',
  },
  {
    up: migration_20261129_140905_demo_doctors_verified.up,
    down: migration_20261129_140905_demo_doctors_verified.down,
    name: '20261129_140905_demo_doctors_verified',
  },
  {
    up: migration_20261129_180000_login_attempts.up,
    down: migration_20261129_180000_login_attempts.down,
    name: '20261129_180000_login_attempts',
  },
  {
    up: migration_20261129_184703_history.up,
    down: migration_20261129_184703_history.down,
    name: '20261129_184703_history',
  },
  {
    up: migration_20261129_184704_history_guards.up,
    down: migration_20261129_184704_history_guards.down,
    name: '20261129_184704_history_guards',
  },
  {
    up: migration_20261129_212013_review_due.up,
    down: migration_20261129_212013_review_due.down,
    name: '20261129_212013_review_due',
  },
  {
    up: migration_20261130_014410_reply_topics.up,
    down: migration_20261130_014410_reply_topics.down,
    name: '20261130_014410_reply_topics'
  },
];
