const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// Several spec files in one process would otherwise register the same entities twice.
MetadataStorage.clear()
