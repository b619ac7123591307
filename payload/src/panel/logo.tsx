export const Logo = () => <strong style={{ fontSize: "1.75rem" }}>PulseKart content</strong>

export const Icon = () => <strong aria-label="PulseKart content">P</strong>
