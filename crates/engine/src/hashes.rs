//! Hashes of passwords that can be checked: those that are made here, and those that people bring with them.
//!
//! | Kind | Written |
//! | --- | --- |
//! | argon2id, argon2i, argon2d | `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH` (PHC) |
//! | bcrypt | `$2b$12$…` (also `2a` and `2y`); what of a password is behind its 72nd byte does not count |
//! | scrypt | `$scrypt$ln=15,r=8,p=1$SALT$HASH` (PHC) |
//! | pbkdf2 | `$pbkdf2-sha256$600000$SALT$HASH`, or `i=600000`; `pbkdf2` is SHA-1, and there are sha224, sha384 and sha512 |
//!
//! Source: how the password libraries of Go (passwap) and Python (passlib) write them.

use argon2::password_hash::phc::{Output, PasswordHash, Salt};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use bcrypt::HashParts;
use interlingua_model::Secret;
use pbkdf2::pbkdf2_hmac;
use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512};
use subtle::ConstantTimeEq as _;

/// The most memory that a foreign hash may ask for, in KiB: 64 MiB, as the usual libraries do.
const MOST_MEMORY: u64 = 64 * 1024;
/// The most that memory may cost, in KiB times passes: some tenths of a second.
const MOST_COST: u64 = 4 * MOST_MEMORY;
/// The most lanes of argon2.
const MOST_LANES: u32 = 16;
/// The most that N (as a power of two), r and p of scrypt may be.
const MOST_SCRYPT: (u32, u32, u32) = (20, 32, 16);
/// The most that bcrypt may cost: half a second.
const MOST_DOUBLINGS: u32 = 13;
/// The most rounds of pbkdf2 for all blocks together.
const MOST_ROUNDS: u64 = 1_300_000;
/// The longest salt and hash, in bytes.
const MOST_BYTES: usize = 64;

/// A hash that can be checked at a bearable price.
pub enum Known {
    Argon { strong: bool, argon: Argon2<'static>, salt: Salt, output: Output },
    Bcrypt(String),
    Scrypt { params: scrypt::Params, salt: Vec<u8>, output: Vec<u8> },
    Pbkdf2 { derive: Derive, rounds: u32, salt: Vec<u8>, output: Vec<u8> },
}

type Derive = fn(&[u8], &[u8], u32, &mut [u8]);

impl Known {
    /// Reads a hash. Nothing for one that cannot be checked, or costs too much.
    pub fn of(hash: &str) -> Option<Self> {
        match hash.strip_prefix('$')?.split('$').next()? {
            "2a" | "2b" | "2y" => {
                let parts: HashParts = hash.parse().ok()?;
                (4..=MOST_DOUBLINGS).contains(&parts.get_cost()).then(|| Self::Bcrypt(hash.to_owned()))
            }
            "scrypt" => Self::scrypt(hash),
            name if name.starts_with("pbkdf2") => Self::pbkdf2(hash),
            _ => Self::argon(hash),
        }
    }

    fn argon(hash: &str) -> Option<Self> {
        let phc = PasswordHash::new(hash).ok()?;
        let params = Params::try_from(&phc).ok()?;
        let bearable = is_bearable(params.m_cost().into(), params.t_cost()) && params.p_cost() <= MOST_LANES;
        let algorithm = Algorithm::try_from(phc.algorithm.as_str()).ok().filter(|_| bearable)?;
        // Hashes from before the version was written are of the first one.
        let version = phc.version.map(Version::try_from).transpose().ok()?.unwrap_or(Version::V0x10);
        let own = Params::default();
        let strong = algorithm == Algorithm::Argon2id
            && version == Version::V0x13
            && params.m_cost() >= own.m_cost()
            && params.t_cost() >= own.t_cost();
        let argon = Argon2::new(algorithm, version, params);
        Some(Self::Argon { strong, argon, salt: phc.salt?, output: phc.hash? })
    }

    fn scrypt(hash: &str) -> Option<Self> {
        let [_, _, params, salt, output] = hash.split('$').collect::<Vec<_>>()[..] else { return None };
        let mut numbers = params.split(',').zip(["ln=", "r=", "p="]);
        let mut number =
            || numbers.next().and_then(|(text, name)| text.strip_prefix(name)?.parse::<u32>().ok());
        let (doublings, r, p) = (number()?, number()?, number()?);
        let likely = (1..=MOST_SCRYPT.0).contains(&doublings) && r <= MOST_SCRYPT.1 && p <= MOST_SCRYPT.2;
        // 128 N r bytes; its other tables are small where r and p are.
        let kibibytes = (u64::from(r) << doublings.min(MOST_SCRYPT.0)).div_ceil(8);
        (likely && is_bearable(kibibytes, p)).then_some(())?;
        let params = scrypt::Params::new(u8::try_from(doublings).ok()?, r, p).ok()?;
        Some(Self::Scrypt { params, salt: decoded(salt)?, output: decoded(output)? })
    }

    fn pbkdf2(hash: &str) -> Option<Self> {
        let [_, name, rounds, salt, output] = hash.split('$').collect::<Vec<_>>()[..] else { return None };
        let (derive, block): (Derive, usize) = match name {
            "pbkdf2" | "pbkdf2-sha1" => (pbkdf2_hmac::<Sha1>, 20),
            "pbkdf2-sha224" => (pbkdf2_hmac::<Sha224>, 28),
            "pbkdf2-sha256" => (pbkdf2_hmac::<Sha256>, 32),
            "pbkdf2-sha384" => (pbkdf2_hmac::<Sha384>, 48),
            "pbkdf2-sha512" => (pbkdf2_hmac::<Sha512>, 64),
            _ => return None,
        };
        let (salt, output) = (decoded(salt)?, decoded(output)?);
        // In PHC form its length may stand behind: the hash has it, too.
        let rounds = rounds.strip_prefix("i=").unwrap_or(rounds);
        let (rounds, length) = rounds.split_once(",l=").map_or((rounds, None), |(a, b)| (a, Some(b)));
        let rounds: u32 = rounds.parse().ok().filter(|rounds| *rounds > 0)?;
        let fits = length.is_none_or(|length| length.parse() == Ok(output.len()));
        let cost = u64::from(rounds) * output.len().div_ceil(block) as u64;
        (fits && cost <= MOST_ROUNDS).then_some(Self::Pbkdf2 { derive, rounds, salt, output })
    }

    /// How many blocks of argon2 its check takes; those that are not argon2 have memory of their own.
    pub fn blocks(&self) -> usize {
        if let Self::Argon { argon, .. } = self { argon.params().block_count() } else { 0 }
    }

    /// Whether its check takes more memory than a thread has.
    pub fn is_large(&self) -> bool {
        self.blocks() > Params::default().block_count() || matches!(self, Self::Scrypt { .. })
    }

    /// Whether it is of the kind that is made here, and as strong.
    pub const fn is_strong(&self) -> bool {
        matches!(self, Self::Argon { strong: true, .. })
    }

    /// Whether another hash of this password would take other passwords than this one does: bcrypt looks at no more than 72 bytes.
    pub fn is_wider_than(&self, password: &Secret) -> bool {
        matches!(self, Self::Bcrypt(_)) && password.len() > 72
    }

    /// Whether a password belongs to it; compared in a time that does not depend on where they differ. `memory` is as large as
    /// [`Self::blocks`] says.
    pub fn is(&self, password: &Secret, memory: &mut [Block]) -> bool {
        let password = password.as_bytes();
        match self {
            Self::Argon { argon, salt, output, .. } => {
                let mut out = vec![0; output.len()];
                let done = argon.hash_password_into_with_memory(password, salt, &mut out, memory);
                done.is_ok() && Output::new(&out).is_ok_and(|found| found == *output)
            }
            Self::Bcrypt(hash) => bcrypt::verify(password, hash).unwrap_or(false),
            Self::Scrypt { params, salt, output } => {
                let mut out = vec![0; output.len()];
                scrypt::scrypt(password, salt, params, &mut out).is_ok() && out.ct_eq(output).into()
            }
            Self::Pbkdf2 { derive, rounds, salt, output } => {
                let mut out = vec![0; output.len()];
                derive(password, salt, *rounds, &mut out);
                out.ct_eq(output).into()
            }
        }
    }
}

const fn is_bearable(kibibytes: u64, passes: u32) -> bool {
    kibibytes <= MOST_MEMORY && kibibytes * (passes as u64) <= MOST_COST
}

/// Base64 without padding, with a dot for the plus, too; at least as much as tells passwords apart.
fn decoded(text: &str) -> Option<Vec<u8>> {
    let bytes = BASE64_STANDARD_NO_PAD.decode(text.trim_end_matches('=').replace('.', "+")).ok()?;
    (8..=MOST_BYTES).contains(&bytes.len()).then_some(bytes)
}

/// Whether a hash can be checked at a bearable price.
pub fn checkable(hash: &str) -> bool {
    Known::of(hash).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(password: &str, hash: &str) -> bool {
        let known = Known::of(hash).unwrap();
        let mut memory = vec![Block::new(); known.blocks()];
        known.is(&password.into(), &mut memory)
    }

    /// Of the password "password": argon2 by its reference implementation, bcrypt by libxcrypt, the others by Python's hashlib.
    const BROUGHT: [&str; 10] = [
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$2b$06$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu",
        "$2y$06$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu",
        "$scrypt$ln=10,r=8,p=1$c2l4dGVlbi1vZi1ieXRlcw$jTm/NryFxHGnbHo2+AGdfIxjROOENcNQ4fVcRQcgGeU",
        "$pbkdf2$1000$c2l4dGVlbi1vZi1ieXRlcw$BMxOQJvsmvp5JA.uih5mKcDRjuA",
        "$pbkdf2-sha224$1000$c2l4dGVlbi1vZi1ieXRlcw$LwUe4beXUH/trr9hlRroV37pYkmNmOvVMg/JFQ",
        "$pbkdf2-sha256$1000$c2l4dGVlbi1vZi1ieXRlcw$3nftG8pJ5/x4MPItKjrBsoXVgDCvxZd2jOA6x4t.FHw",
        "$pbkdf2-sha256$i=1000,l=32$c2l4dGVlbi1vZi1ieXRlcw$3nftG8pJ5/x4MPItKjrBsoXVgDCvxZd2jOA6x4t+FHw",
        "$pbkdf2-sha384$1000$c2l4dGVlbi1vZi1ieXRlcw$kLdvtZV84UAOPFX9lfzEidqfd44bGlkMwa08riu31au2jUE/MlNoOwpwGpT5k/en",
        "$pbkdf2-sha512$1000$c2l4dGVlbi1vZi1ieXRlcw$kqNhKyNlzoKAOpj2vugqMweVDd.Sl2Jueyak5Rs0HuM0h321W4YIrJdv0UUdrT0X2/v65j..Id7vV4E90QggNQ",
    ];

    #[test]
    fn what_people_bring_is_checked() {
        for hash in BROUGHT {
            assert!(check("password", hash) && !check("Password", hash) && !check("", hash), "{hash}");
            assert_eq!(Known::of(hash).unwrap().is_strong(), hash.contains("argon2id"), "{hash}");
        }
    }

    /// Before hashes of argon2 said their version, they were of another.
    #[test]
    fn a_hash_without_a_version_is_of_the_first_one() {
        let unsaid = BROUGHT[0].replace("v=19$", "");
        assert!(!check("password", &unsaid) && !Known::of(&unsaid).unwrap().is_strong());
    }

    #[test]
    fn bcrypt_does_not_say_what_a_long_password_is() {
        let bcrypt = Known::of(BROUGHT[1]).unwrap();
        let long = "x".repeat(73);
        assert!(bcrypt.is_wider_than(&long.as_str().into()) && !bcrypt.is_wider_than(&long[..72].into()));
        assert!(!Known::of(BROUGHT[0]).unwrap().is_wider_than(&long.as_str().into()));
    }

    #[test]
    fn what_is_dear_or_broken_is_refused() {
        let (salt, out) = ("c2l4dGVlbi1vZi1ieXRlcw", "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        let dear = [
            "$argon2id$v=19$m=65537,t=1,p=1",
            "$argon2id$v=19$m=65536,t=5,p=1",
            "$argon2id$v=19$m=19456,t=14,p=1",
            "$argon2id$v=19$m=1024,t=2,p=17",
            "$scrypt$ln=17,r=8,p=1",
            "$scrypt$ln=16,r=9,p=1",
            "$scrypt$ln=0,r=524288,p=4",
            "$scrypt$ln=1,r=65536,p=65536",
            "$scrypt$ln=1,r=1,p=17",
            "$scrypt$ln=1,r=33,p=1",
            "$scrypt$ln=16,r=8,p=5",
            "$scrypt$ln=64,r=8,p=1",
            "$scrypt$ln=4294967295,r=8,p=1",
            "$scrypt$ln=10,r=0,p=1",
            "$scrypt$ln=10,r=8,p=0",
            "$scrypt$r=8,ln=10,p=1",
            "$pbkdf2-sha256$1300001",
            "$pbkdf2-sha256$4294967296",
            "$pbkdf2$650001",
            "$pbkdf2-sha256$0",
            "$pbkdf2-sha256$i=1000,l=31",
            "$pbkdf2-md5$1000",
        ];
        for start in dear {
            assert!(!checkable(&format!("{start}${salt}${out}")), "{start}");
        }
        for start in
            ["$scrypt$ln=16,r=8,p=1", "$scrypt$ln=16,r=8,p=4", "$pbkdf2-sha256$1300000", "$pbkdf2$650000"]
        {
            assert!(checkable(&format!("{start}${salt}${out}")), "{start}");
        }
        let broken = [
            "",
            "$",
            "$2b$",
            "$2b$14$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu",
            "$2b$03$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu",
            "$2x$06$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu",
            "$2b$06$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWH",
            "$argon2id$x",
            "$scrypt$ln=10,r=8,p=1$c2l4dGVlbi1vZi1ieXRlcw$",
            "$scrypt$ln=10,r=8,p=1$$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
            "$pbkdf2-sha256$1000$c2l4dGVlbi1vZi1ieXRlcw$CTFh",
            "$pbkdf2-sha256$1000$c2l4dGVlbi1vZi1ieXRlcw",
            "$2b$0é$abcdefghijklmnopqrstuuNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu",
            "$2b$06$abcdefghijklmnopqrstuéNBpXtlux7FnXJE0fnrtkSXNhdOGmWHu",
            "$2b$06$é",
            "$1$salt$qJH7.N4xYta3aEG/dfqo/0",
        ];
        for hash in broken {
            assert!(!checkable(hash), "{hash}");
        }
    }
}
