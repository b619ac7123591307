import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import PrivateFolderFileService from "./service"

export default ModuleProvider(Modules.FILE, { services: [PrivateFolderFileService] })
