const SENTENCE = "Forgot your password? An administrator sets a new one under Users."

/** The CMS sends no e-mail: it says who helps, in place of a form that helps nobody. */
export const ForgottenPassword = () => (
  <>
    <style>{".login__form > a { display: none; }"}</style>
    <p>{SENTENCE}</p>
  </>
)

export const ForgottenPasswordPage = () => (
  <main style={{ maxWidth: "30rem", margin: "20vh auto", padding: "1rem" }}>
    <p>{SENTENCE}</p>
    <p>
      <a href="/admin/login">Back to the login</a>
    </p>
  </main>
)
