import { Modules } from "@medusajs/framework/utils"
import type { Env } from "./env"
import type { KnowledgeOptions } from "./modules/knowledge/options"
import type { OutboxOptions } from "./modules/notification-outbox/dependencies"

/**
 * The services behind Medusa's own interfaces: Redis and S3 when they are set, else what one
 * process on one machine can do by itself. `env()` refuses production without them.
 */
export function infrastructure(settings: Env) {
  return [...redisModules(settings.REDIS_URL), fileModule(settings)]
}

/** How e-mails leave; undefined: they do not. A server only queues them. */
export function outboxOptions(settings: Env): OutboxOptions {
  const { SMTP_URL: url, MAIL_FROM: from } = settings
  return url && from
    ? {
        mail: {
          url,
          from,
          requireTls: settings.NODE_ENV === "production",
          sends: settings.MEDUSA_WORKER_MODE !== "server",
          maxAttempts: settings.MAIL_MAX_ATTEMPTS,
          backoffSeconds: settings.MAIL_BACKOFF_SECONDS,
          leaseSeconds: settings.MAIL_LEASE_SECONDS,
          pollSeconds: settings.QUEUE_POLL_SECONDS,
        },
      }
    : {}
}

/** The model that writes answers; undefined: answers are quoted. `env()` has checked its host. */
export function answererOptions(settings: Env) {
  const { OPENAI_API_KEY: apiKey, OPENAI_ANSWER_MODEL: model } = settings
  return apiKey && model
    ? {
        apiKey,
        model,
        baseUrl: settings.OPENAI_BASE_URL,
        timeoutMs: settings.ANSWERER_TIMEOUT_SECONDS * 1000,
        sessionRequests: settings.ANSWERER_SESSION_REQUESTS,
        sessionTokens: settings.ANSWERER_SESSION_TOKENS,
      }
    : undefined
}

/** Which process follows the content feed and which answers, and what indexes and embeds. */
export function knowledgeOptions(settings: Env): KnowledgeOptions {
  const { OPENAI_API_KEY: apiKey, OPENAI_EMBEDDING_MODEL: model } = settings
  return {
    worker: settings.MEDUSA_WORKER_MODE !== "server",
    serves: settings.MEDUSA_WORKER_MODE !== "worker",
    feedUrl: settings.CMS_FEED_URL,
    feedLeaseSeconds: settings.CMS_FEED_LEASE_SECONDS,
    pollSeconds: settings.QUEUE_POLL_SECONDS,
    parts: {
      weaviate: settings.WEAVIATE_URL
        ? {
            url: settings.WEAVIATE_URL,
            grpcUrl: settings.WEAVIATE_GRPC_URL ?? withPort(settings.WEAVIATE_URL, 50051),
            apiKey: settings.WEAVIATE_API_KEY,
          }
        : undefined,
      openAiEmbedder:
        apiKey && model
          ? {
              apiKey,
              model,
              baseUrl: settings.OPENAI_BASE_URL,
              dimensions: settings.OPENAI_EMBEDDING_DIMENSIONS,
            }
          : undefined,
    },
  }
}

function withPort(address: string, port: number): string {
  const url = new URL(address)
  url.port = String(port)
  return url.href
}

function redisModules(redisUrl: string | undefined) {
  if (!redisUrl) {
    return []
  }
  return [
    { resolve: "@medusajs/medusa/cache-redis", key: Modules.CACHE, options: { redisUrl } },
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      key: Modules.EVENT_BUS,
      options: {
        redisUrl,
        // Medusa's default is a single attempt: a subscriber that fails once would lose its event.
        jobOptions: {
          attempts: 5,
          backoff: { type: "exponential", delay: 1_000 },
          removeOnComplete: { age: 3_600, count: 1_000 },
          removeOnFail: { age: 7 * 24 * 3_600 },
        },
      },
    },
    {
      resolve: "@medusajs/medusa/workflow-engine-redis",
      key: Modules.WORKFLOW_ENGINE,
      options: { redis: { redisUrl } },
    },
    {
      resolve: "@medusajs/medusa/locking",
      key: Modules.LOCKING,
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ]
}

function fileModule(settings: Env) {
  const provider = settings.S3_BUCKET
    ? {
        resolve: "@medusajs/medusa/file-s3",
        id: "s3",
        options: {
          file_url: `${settings.S3_ENDPOINT}/${settings.S3_BUCKET}`,
          endpoint: settings.S3_ENDPOINT,
          region: settings.S3_REGION,
          bucket: settings.S3_BUCKET,
          access_key_id: settings.S3_ACCESS_KEY_ID,
          secret_access_key: settings.S3_SECRET_ACCESS_KEY,
          // Whatever a route asks for: Medusa's upload route asks for public-read.
          acl: "private",
          cache_control: "private, no-store",
          // MinIO and most servers but Amazon's know no bucket as a host name.
          additional_client_config: { forcePathStyle: true },
        },
      }
    : {
        resolve: "./src/modules/file-private",
        id: "private-folder",
        options: { directory: settings.PULSEKART_FILES },
      }
  return { resolve: "@medusajs/medusa/file", key: Modules.FILE, options: { providers: [provider] } }
}
