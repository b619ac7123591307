export const LANGUAGES = [
  { value: "as", label: "Assamese" },
  { value: "bn", label: "Bengali" },
  { value: "en", label: "English" },
  { value: "gu", label: "Gujarati" },
  { value: "hi", label: "Hindi" },
  { value: "kn", label: "Kannada" },
  { value: "ml", label: "Malayalam" },
  { value: "mr", label: "Marathi" },
  { value: "or", label: "Odia" },
  { value: "pa", label: "Punjabi" },
  { value: "ta", label: "Tamil" },
  { value: "te", label: "Telugu" },
  { value: "ur", label: "Urdu" },
] as const

export const CONSULTATION_MODES = ["in-person", "video", "audio", "text"] as const
