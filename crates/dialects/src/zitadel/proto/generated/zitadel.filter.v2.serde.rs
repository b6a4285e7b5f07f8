impl serde::Serialize for ByteFilterMethod {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Equals => "BYTE_FILTER_METHOD_EQUALS",
            Self::NotEquals => "BYTE_FILTER_METHOD_NOT_EQUALS",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for ByteFilterMethod {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "BYTE_FILTER_METHOD_EQUALS",
            "BYTE_FILTER_METHOD_NOT_EQUALS",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = ByteFilterMethod;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "BYTE_FILTER_METHOD_EQUALS" => Ok(ByteFilterMethod::Equals),
                    "BYTE_FILTER_METHOD_NOT_EQUALS" => Ok(ByteFilterMethod::NotEquals),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
impl serde::Serialize for TextFilterMethod {
    #[allow(deprecated)]
    fn serialize<S>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error>
    where
        S: serde::Serializer,
    {
        let variant = match self {
            Self::Equals => "TEXT_FILTER_METHOD_EQUALS",
            Self::EqualsIgnoreCase => "TEXT_FILTER_METHOD_EQUALS_IGNORE_CASE",
            Self::StartsWith => "TEXT_FILTER_METHOD_STARTS_WITH",
            Self::StartsWithIgnoreCase => "TEXT_FILTER_METHOD_STARTS_WITH_IGNORE_CASE",
            Self::Contains => "TEXT_FILTER_METHOD_CONTAINS",
            Self::ContainsIgnoreCase => "TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE",
            Self::EndsWith => "TEXT_FILTER_METHOD_ENDS_WITH",
            Self::EndsWithIgnoreCase => "TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE",
        };
        serializer.serialize_str(variant)
    }
}
impl<'de> serde::Deserialize<'de> for TextFilterMethod {
    #[allow(deprecated)]
    fn deserialize<D>(deserializer: D) -> std::result::Result<Self, D::Error>
    where
        D: serde::Deserializer<'de>,
    {
        const FIELDS: &[&str] = &[
            "TEXT_FILTER_METHOD_EQUALS",
            "TEXT_FILTER_METHOD_EQUALS_IGNORE_CASE",
            "TEXT_FILTER_METHOD_STARTS_WITH",
            "TEXT_FILTER_METHOD_STARTS_WITH_IGNORE_CASE",
            "TEXT_FILTER_METHOD_CONTAINS",
            "TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE",
            "TEXT_FILTER_METHOD_ENDS_WITH",
            "TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE",
        ];

        struct GeneratedVisitor;

        impl serde::de::Visitor<'_> for GeneratedVisitor {
            type Value = TextFilterMethod;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, "expected one of: {:?}", &FIELDS)
            }

            fn visit_i64<E>(self, v: i64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Signed(v), &self)
                    })
            }

            fn visit_u64<E>(self, v: u64) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                i32::try_from(v)
                    .ok()
                    .and_then(|x| x.try_into().ok())
                    .ok_or_else(|| {
                        serde::de::Error::invalid_value(serde::de::Unexpected::Unsigned(v), &self)
                    })
            }

            fn visit_str<E>(self, value: &str) -> std::result::Result<Self::Value, E>
            where
                E: serde::de::Error,
            {
                match value {
                    "TEXT_FILTER_METHOD_EQUALS" => Ok(TextFilterMethod::Equals),
                    "TEXT_FILTER_METHOD_EQUALS_IGNORE_CASE" => Ok(TextFilterMethod::EqualsIgnoreCase),
                    "TEXT_FILTER_METHOD_STARTS_WITH" => Ok(TextFilterMethod::StartsWith),
                    "TEXT_FILTER_METHOD_STARTS_WITH_IGNORE_CASE" => Ok(TextFilterMethod::StartsWithIgnoreCase),
                    "TEXT_FILTER_METHOD_CONTAINS" => Ok(TextFilterMethod::Contains),
                    "TEXT_FILTER_METHOD_CONTAINS_IGNORE_CASE" => Ok(TextFilterMethod::ContainsIgnoreCase),
                    "TEXT_FILTER_METHOD_ENDS_WITH" => Ok(TextFilterMethod::EndsWith),
                    "TEXT_FILTER_METHOD_ENDS_WITH_IGNORE_CASE" => Ok(TextFilterMethod::EndsWithIgnoreCase),
                    _ => Err(serde::de::Error::unknown_variant(value, FIELDS)),
                }
            }
        }
        deserializer.deserialize_any(GeneratedVisitor)
    }
}
