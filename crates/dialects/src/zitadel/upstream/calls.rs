//! The calls that the others are made of.
//!
//! Source: `docs/vendors/zitadel.md#as-client`.

use std::sync::Arc;

use http::Method;
use interlingua_model::{Fault, FaultKind, User};
use interlingua_wire::WireRequest;
use prost::Message;

use super::super::proto::user::v2 as pb;
use super::read;
use crate::foreign::{Orgs, broken};
use crate::talk::{Ask, Next};

/// A call of a procedure, and what is made of its answer.
pub fn procedure<M: Message, A: Message + Default>(
    name: &'static str,
    message: &M,
    then: impl FnOnce(A) -> Result<Next, Fault> + Send + 'static,
) -> Ask {
    let mut request = WireRequest::new(Method::POST, "/");
    request.body = message.encode_to_vec().into();
    Ask::with(name, request, |bytes| then(A::decode(bytes).map_err(|e| broken(&e.to_string()))?))
}

/// Reads a user, and goes on with it.
pub fn get(
    orgs: &Orgs,
    id: &str,
    then: impl FnOnce(Arc<User>) -> Result<Next, Fault> + Send + 'static,
) -> Ask {
    let (message, orgs) = (pb::GetUserByIdRequest { user_id: id.to_owned() }, Arc::clone(orgs));
    procedure("GetUserByID", &message, move |answer: pb::GetUserByIdResponse| {
        let user =
            answer.user.ok_or_else(|| Fault::because(FaultKind::Internal, "the answer has no user"))?;
        then(Arc::new(read::user(&user, &orgs)?))
    })
}
