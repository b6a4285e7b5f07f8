//! Text that must not reach a log: personal data and secrets. Their `Debug` is silent.

use std::fmt;
use std::ops::Deref;

macro_rules! silent {
    ($(#[$doc:meta])* $name:ident, $shown:literal) => {
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Wraps a text.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// Takes the text out.
            #[must_use]
            pub fn into_inner(self) -> String {
                self.0
            }
        }

        impl Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($shown)
            }
        }
    };
}

silent! {
    /// Personal data: names, addresses, numbers. Prints as `<private>`.
    Private, "<private>"
}
silent! {
    /// A password, token or key. Prints as `<secret>`.
    Secret, "<secret>"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing_of_the_text() {
        let shown = format!("{:?} {:#?}", Private::from("Jane"), Secret::from("hunter2"));
        assert_eq!(shown, "<private> <secret>");
    }
}
